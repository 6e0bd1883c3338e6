#ifndef MICROGRAD_CMULTIPRECISION_SHIM_H
#define MICROGRAD_CMULTIPRECISION_SHIM_H
#if !__has_include(<gmp.h>)
#error "GMP's headers are missing: run apt-get install libgmp-dev (Debian, Ubuntu) or brew install gmp (macOS)"
#endif
#include <gmp.h>
#endif
