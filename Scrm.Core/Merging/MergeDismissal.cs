namespace Scrm.Core.Merging;

/// <summary>Somebody's word that two contacts are not one person.</summary>
/// <param name="OneId">One of them: the id that comes first.</param>
/// <param name="OtherId">The other.</param>
/// <param name="ById">Who said so.</param>
/// <param name="At">When.</param>
public sealed record MergeDismissal(string OneId, string OtherId, string ById, DateTimeOffset At)
{
    /// <summary>The word on a pair, in whichever order it is named.</summary>
    public static MergeDismissal Of(string oneId, string otherId, string byId, DateTimeOffset at) =>
        string.CompareOrdinal(oneId, otherId) <= 0 ? new(oneId, otherId, byId, at) : new(otherId, oneId, byId, at);

    /// <summary>The other of one of them.</summary>
    public string Besides(string contactId) => contactId == OneId ? OtherId : OneId;
}
