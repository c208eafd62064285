using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge;

/// <summary>Refusals that concern articles.</summary>
public static class ArticleFaults
{
    /// <summary>Somebody else saved it meanwhile.</summary>
    public static Fault Changed { get; } = new(FaultCode.Conflict, "The article was changed meanwhile, or exists already. Load it again.");

    /// <summary>No such article, or it was removed.</summary>
    public static Fault NotFound { get; } = new(FaultCode.NotFound, "There is no such article.");

    /// <summary>No such version of it.</summary>
    public static Fault NoVersion { get; } = new(FaultCode.NotFound, "There is no such version of the article.", "version");

    /// <summary>A picture that is not among our attachments.</summary>
    public static Fault NoPicture { get; } = new(FaultCode.Invalid, "The answer's picture is not there any more, or is no picture. Upload it again.", "answer");
}
