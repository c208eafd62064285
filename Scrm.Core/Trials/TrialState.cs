namespace Scrm.Core.Trials;

/// <summary>How far a comparison of two versions of the bot is.</summary>
public enum TrialState
{
    /// <summary>Customers are shared between both.</summary>
    Running,

    /// <summary>It was stopped; everybody gets the published version.</summary>
    Stopped,

    /// <summary>The challenger was published.</summary>
    Adopted,
}
