using Scrm.Core.Conversations;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>Reads messages of history with one rule, enabled or not, exactly as a turn would have. Pure.</summary>
internal sealed class RuleReader
{
    private readonly SpokenSignals _signals;

    public RuleReader(TagRule rule, TagRules rules) =>
        _signals = new SpokenSignals(new Tagger(rules.Book with { Rules = [rule with { Enabled = true }] }), rules.Wishes, rules.Intents);

    /// <summary>True when it must know what was said before in the conversation.</summary>
    public bool ReadsDialogue => _signals.ReadsDialogue;

    /// <summary>What the rule finds in what customers said and did; what it is not sure of was a matter for those days' reviewers.</summary>
    /// <param name="messages">A page, in order.</param>
    /// <param name="earlier">The lines before the page of conversations in it; none where they do not matter.</param>
    public IEnumerable<BackfillFinding> Find(IEnumerable<PastMessage> messages, IReadOnlyDictionary<string, IReadOnlyList<Message>> earlier)
    {
        var dialogues = earlier.ToDictionary(e => e.Key, e => e.Value.ToList());
        foreach (var (_, contactId, message) in messages)
        {
            var before = dialogues.GetValueOrDefault(message.ConversationId) ?? [];
            if (message.Direction == MessageDirection.In)
            {
                var proposals = _signals.Tagger.Match(_signals.Of(message, before)).Where(p => !p.OnlyToReview).ToList();
                if (proposals.Count > 0)
                {
                    yield return new BackfillFinding(new TagOccasion(contactId, message.ConversationId, message.Id, message.At), proposals);
                }
            }

            before.Add(message);
        }
    }
}
