/// The files of the course, embedded in the binary, so that one copied file teaches.
public enum LessonLibrary {
  /// The course file: a title, prose, and an ordered list of links to lessons.
  public static var course: [UInt8] { PackageResources.course_md }

  /// The lessons by their file names.
  public static let lessons: [String: [UInt8]] = [
    "descent.md": PackageResources.descent_md,
    "inputs.md": PackageResources.inputs_md,
    "loss.md": PackageResources.loss_md,
    "mlp.md": PackageResources.mlp_md,
    "operations.md": PackageResources.operations_md,
    "parameters.md": PackageResources.parameters_md,
    "pytorch.md": PackageResources.pytorch_md,
    "slope.md": PackageResources.slope_md,
    "value.md": PackageResources.value_md,
  ]
}
