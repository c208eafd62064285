using Scrm.Core.Foundation;

namespace Scrm.Core.Views;

/// <summary>The refusals of this room, worded once.</summary>
public static class ViewFaults
{
    /// <summary>None for this reader.</summary>
    public static Fault NotFound { get; } = new(FaultCode.NotFound, "There is no such view.");

    /// <summary>Somebody else's.</summary>
    public static Fault NotYours { get; } = new(FaultCode.Forbidden, "A shared view is changed by its owner or a supervisor.", "viewNotYours");

    /// <summary>Sharing is for supervisors.</summary>
    public static Fault MayNotShare { get; } = new(FaultCode.Forbidden, "A supervisor shares views.", "viewShare");

    /// <summary>Too many.</summary>
    public static Fault TooMany { get; } = new(FaultCode.Invalid, $"An agent has at most {ViewRules.MaxViews} views. Remove one first.", "viewsFull");

    /// <summary>Changed meanwhile.</summary>
    public static Fault Changed { get; } = new(FaultCode.Conflict, "The view was changed meanwhile. Load it again.");
}
