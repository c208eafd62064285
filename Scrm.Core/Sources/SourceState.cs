namespace Scrm.Core.Sources;

/// <summary>Whether a code's picture is there.</summary>
public enum SourceState
{
    /// <summary>The platform has not been asked yet.</summary>
    Waiting,

    /// <summary>It can be printed.</summary>
    Ready,

    /// <summary>The platform refused; <see cref="SourceCode.Problem"/> says why.</summary>
    Failed,
}
