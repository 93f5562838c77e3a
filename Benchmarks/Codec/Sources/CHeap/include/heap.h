// SPDX-License-Identifier: Apache-2.0
// malloc.h is in no module that Swift can import.
#include <stddef.h>

size_t heap_bytes(void);

// Nothing, which no compiler of Swift sees.
void heap_keep(const void *value);
