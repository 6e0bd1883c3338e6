#ifndef MICROGRAD_CCOMMONMARK_SHIM_H
#define MICROGRAD_CCOMMONMARK_SHIM_H
#if !__has_include(<cmark.h>)
#error "cmark's headers are missing: run apt-get install libcmark-dev (Debian, Ubuntu) or brew install cmark (macOS)"
#endif
#include <stdlib.h>
#include <cmark.h>
#endif
