using Scrm.Core.Foundation;

namespace Scrm.Core.Reviews;

/// <summary>The refusals of this room, worded once.</summary>
internal static class ReviewFaults
{
    public static Fault NotFound { get; } = new(FaultCode.NotFound, "There is no such item to review.");

    public static Fault NotReviewer { get; } = new(FaultCode.Forbidden, "Supervisors review tags.");

    public static Fault Reviewed { get; } = new(FaultCode.Conflict, "You decided this before. Undo that first.", "reviewed");

    public static Fault NoTag { get; } = new(FaultCode.Invalid, "Name another tag of the book.", "tag");

    public static Fault OtherScope { get; } = new(FaultCode.Invalid, "Only tags of the same dimension and scope become one.", "scope");

    public static Fault NothingToUndo { get; } = new(FaultCode.NotFound, "There is nothing to undo.", "nothingToUndo");

    public static Fault NoRule { get; } = new(FaultCode.NotFound, "There is no such rule.");

    public static Fault NotInBatch { get; } = new(FaultCode.Invalid, "Many at once can be accepted or rejected.", "decision");
}
