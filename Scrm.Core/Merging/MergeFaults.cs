using Scrm.Core.Foundation;

namespace Scrm.Core.Merging;

/// <summary>What people are told when two cannot become one, or two again.</summary>
internal static class MergeFaults
{
    public static Fault NoContact { get; } = new(FaultCode.NotFound, "There is no such contact.");

    public static Fault NoMerge { get; } = new(FaultCode.NotFound, "There is no such merge.");

    public static Fault Forbidden { get; } = new(FaultCode.Forbidden, "Only supervisors merge contacts here.", "mergeBySupervisor");

    public static Fault Itself { get; } = new(FaultCode.Invalid, "A contact cannot be merged with itself.", "mergeItself");

    public static Fault OtherRegion { get; } = new(
        FaultCode.Invalid, "The two are of different regions: what is known of a customer stays in his region.", "mergeOtherRegion");

    public static Fault Proven { get; } = new(FaultCode.Invalid, "The platform says that the two are one person.", "mergeProven");

    public static Fault LaterMerge { get; } = new(FaultCode.Conflict, "The person was merged again since. Undo the later merge first.", "laterMerge");

    public static Fault Conflict { get; } = new(FaultCode.Conflict, "The contacts keep changing. Try again.");
}
