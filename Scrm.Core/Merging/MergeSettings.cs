namespace Scrm.Core.Merging;

/// <summary>Who may make two contacts one.</summary>
/// <param name="ByAgents">True: every agent, of people he may see. False: supervisors.</param>
/// <param name="ByProof">True: two contacts to whom a platform gave one id become one by themselves.</param>
/// <param name="Version">Rises by one with every save.</param>
public sealed record MergeSettings(bool ByAgents, bool ByProof, long Version = 0)
{
    /// <summary>Before anybody decided: agents may, nothing happens by itself.</summary>
    public static MergeSettings Default { get; } = new(true, false);
}
