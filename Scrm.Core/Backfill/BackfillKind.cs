namespace Scrm.Core.Backfill;

/// <summary>What a run over history does.</summary>
public enum BackfillKind
{
    /// <summary>Counts and samples what a rule would find; changes nothing.</summary>
    DryRun,

    /// <summary>Puts what the rule finds, as if the rule had been there when it was said.</summary>
    Apply,

    /// <summary>Takes back what a version of a rule put, or what one run of it put.</summary>
    Undo,
}
