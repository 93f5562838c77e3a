#include <nghttp2/nghttp2.h>
#ifdef __linux__
/* malloc_usable_size, which Swift's modules of the C libraries leave out: SessionMemory asks for it. */
#include <malloc.h>
#endif
