#ifndef LESSON_LIBRARY_H
#define LESSON_LIBRARY_H

#include <stddef.h>

/// A file of the course, embedded in the binary, so that one copied file teaches.
struct lesson_file {
  /// The file's name; NULL behind the last file.
  const char *name;
  /// What it holds, without an end of its own.
  const unsigned char *bytes;
  size_t count;
};

/// The file at a place of the list.
struct lesson_file lesson_file(size_t place);

#endif
