// The part of zlib that SystemIO uses, with an inline function for the macro that Swift cannot import.
#pragma once
#include <zlib.h>

// Makes ready for the gzip format; 16 over the window's bits says so.
static inline int readout_begin_gzip(z_stream *stream, int level, int window_bits, int memory_level) {
    return deflateInit2(
        stream, level, Z_DEFLATED, window_bits + 16, memory_level, Z_DEFAULT_STRATEGY);
}
