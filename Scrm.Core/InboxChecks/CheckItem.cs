namespace Scrm.Core.InboxChecks;

/// <summary>One thing that was looked at.</summary>
/// <param name="Kind">What.</param>
/// <param name="State">How it was found.</param>
/// <param name="Problem">A stable word for what is wrong, or null; clients have the sentence and what to do.</param>
/// <param name="Detail">A value that belongs to it: names of settings, an address, seconds, a time, the platform's code. Never a secret.</param>
public sealed record CheckItem(CheckKind Kind, CheckState State, string? Problem = null, string? Detail = null)
{
    /// <summary>As it should be.</summary>
    public static CheckItem Ok(CheckKind kind, string? detail = null) => new(kind, CheckState.Ok, null, detail);

    /// <summary>It does not work.</summary>
    public static CheckItem Failed(CheckKind kind, string problem, string? detail = null) => new(kind, CheckState.Failed, problem, detail);

    /// <summary>Somebody should look.</summary>
    public static CheckItem Warning(CheckKind kind, string problem, string? detail = null) => new(kind, CheckState.Warning, problem, detail);

    /// <summary>Not known.</summary>
    public static CheckItem Skipped(CheckKind kind) => new(kind, CheckState.Skipped);
}
