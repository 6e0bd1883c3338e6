#ifndef MICROGRAD_CEDITLINE_SHIM_H
#define MICROGRAD_CEDITLINE_SHIM_H
#if !__has_include(<histedit.h>)
#error "libedit's headers are missing: run apt-get install libedit-dev (Debian, Ubuntu) or brew install libedit (macOS)"
#endif
#include <histedit.h>
#endif
