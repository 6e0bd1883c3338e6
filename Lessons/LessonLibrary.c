// The files of the course. Written by RECORD_SNAPSHOTS=1 swift test --filter LessonLibraryTests from the list in course.md.
// In C, since Swift takes a minute and a gigabyte to compile so many bytes.
#include "LessonLibrary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char course[] = {
#embed "course/course.md"
};
static const unsigned char backprop[] = {
#embed "course/backprop.md"
};
static const unsigned char descent[] = {
#embed "course/descent.md"
};
static const unsigned char engine[] = {
#embed "course/engine.md"
};
static const unsigned char exercises[] = {
#embed "course/exercises.md"
};
static const unsigned char inputs[] = {
#embed "course/inputs.md"
};
static const unsigned char loss[] = {
#embed "course/loss.md"
};
static const unsigned char micrograd[] = {
#embed "course/micrograd.md"
};
static const unsigned char mlp[] = {
#embed "course/mlp.md"
};
static const unsigned char modern[] = {
#embed "course/modern.md"
};
static const unsigned char moons[] = {
#embed "course/moons.md"
};
static const unsigned char neuron[] = {
#embed "course/neuron.md"
};
static const unsigned char operations[] = {
#embed "course/operations.md"
};
static const unsigned char order[] = {
#embed "course/order.md"
};
static const unsigned char parameters[] = {
#embed "course/parameters.md"
};
static const unsigned char project[] = {
#embed "course/project.md"
};
static const unsigned char pytorch[] = {
#embed "course/pytorch.md"
};
static const unsigned char reuse[] = {
#embed "course/reuse.md"
};
static const unsigned char rules[] = {
#embed "course/rules.md"
};
static const unsigned char slope[] = {
#embed "course/slope.md"
};
static const unsigned char step[] = {
#embed "course/step.md"
};
static const unsigned char tanh[] = {
#embed "course/tanh.md"
};
static const unsigned char value[] = {
#embed "course/value.md"
};

#define FILE(name) {#name ".md", name, sizeof name}

static const struct lesson_file files[] = {
  FILE(course),
  FILE(backprop),
  FILE(descent),
  FILE(engine),
  FILE(exercises),
  FILE(inputs),
  FILE(loss),
  FILE(micrograd),
  FILE(mlp),
  FILE(modern),
  FILE(moons),
  FILE(neuron),
  FILE(operations),
  FILE(order),
  FILE(parameters),
  FILE(project),
  FILE(pytorch),
  FILE(reuse),
  FILE(rules),
  FILE(slope),
  FILE(step),
  FILE(tanh),
  FILE(value),
};

struct lesson_file lesson_file(size_t place) {
  const struct lesson_file none = {NULL, NULL, 0};
  return place < sizeof files / sizeof files[0] ? files[place] : none;
}
