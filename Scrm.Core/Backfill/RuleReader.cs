using Scrm.Core.Conversations;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>Reads messages of history with one rule, enabled or not, exactly as a turn would have. Pure.</summary>
internal sealed class RuleReader(TagRule rule, TagBook book)
{
    private readonly Tagger _tagger = new(book with { Rules = [rule with { Enabled = true }] });

    /// <summary>What the rule finds in what customers said and did.</summary>
    public IEnumerable<BackfillFinding> Find(IEnumerable<PastMessage> messages) => messages
        .Where(m => m.Message.Direction == MessageDirection.In)
        .Select(m => new BackfillFinding(
            new TagOccasion(m.ContactId, m.Message.ConversationId, m.Message.Id, m.Message.At),
            _tagger.Match(SignalRules.Of(m.Message.Content))))
        .Where(f => f.Proposals.Count > 0);
}
