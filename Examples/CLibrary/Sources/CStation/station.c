// SPDX-License-Identifier: Apache-2.0
#include "station.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

static atomic_int outstanding;

Weather__Observation *station_observe(const Weather__Query *query) {
  size_t length = strlen(query->place);
  if (length == 0) return NULL;
  Weather__Observation *observation = malloc(sizeof *observation);
  if (!observation) return NULL;
  weather__observation__init(observation);
  observation->place = malloc(length + 1);
  observation->n_gusts = 2;
  observation->gusts = malloc(2 * sizeof *observation->gusts);
  atomic_fetch_add(&outstanding, 1);
  if (!observation->place || !observation->gusts) {
    station_free(observation);
    return NULL;
  }
  memcpy(observation->place, query->place, length + 1);
  observation->day = query->day;
  /* What the instruments say: anything, as long as it is the same each time. */
  observation->celsius = (double)((length * 7 + query->day * 3) % 40) - 5;
  observation->gusts[0] = length;
  observation->gusts[1] = query->day % 9;
  observation->sky = (Weather__Sky)((length + query->day) % 3);
  return observation;
}

void station_free(Weather__Observation *observation) {
  if (!observation) return;
  atomic_fetch_sub(&outstanding, 1);
  weather__observation__free_unpacked(observation, NULL);
}

int station_outstanding(void) { return atomic_load(&outstanding); }
