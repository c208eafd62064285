using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>What a rule found in one message, order or click of history.</summary>
/// <param name="Occasion">Who, where and when.</param>
/// <param name="Proposals">The tags it would put.</param>
internal sealed record BackfillFinding(TagOccasion Occasion, IReadOnlyList<TagProposal> Proposals)
{
    /// <summary>As an example for people.</summary>
    public BackfillSample ToSample() => new(
        Occasion.ContactId, Occasion.ConversationId, Occasion.MessageId, Proposals[0].Quote, Occasion.At, Occasion.EventId);
}
