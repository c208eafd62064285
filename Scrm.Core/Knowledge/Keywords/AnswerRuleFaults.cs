using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge.Keywords;

/// <summary>Refusals that concern keyword rules.</summary>
public static class AnswerRuleFaults
{
    /// <summary>Somebody else saved, moved or removed one meanwhile.</summary>
    public static Fault Changed { get; } = new(FaultCode.Conflict, "The keyword answers were changed meanwhile. Load them again.", "version");

    /// <summary>No such rule.</summary>
    public static Fault NotFound { get; } = new(FaultCode.NotFound, "There is no such keyword answer.");

    /// <summary>There are as many as there may be.</summary>
    public static Fault TooMany { get; } = new(FaultCode.Invalid, "There are as many keyword answers as there may be.", "keywords");
}
