// SPDX-License-Identifier: Apache-2.0
// A weather station's library. Its structs are protobuf-c's.
#ifndef STATION_H
#define STATION_H

#include "weather.pb-c.h"

/* The weather at a place on a day, or NULL if there is no station. Give it back by station_free. */
Weather__Observation *station_observe(const Weather__Query *query);

void station_free(Weather__Observation *observation);

/* How many observations nobody has given back yet. */
int station_outstanding(void);

#endif
