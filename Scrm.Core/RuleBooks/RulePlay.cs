using Scrm.Core.Conversations;
using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>Asks two versions of the rules about every message of a recorded conversation. Pure: nothing is said, tagged or moved.</summary>
public static class RulePlay
{
    /// <summary>One line for every message for which either version has a rule that holds.</summary>
    public static IReadOnlyList<RuleRunLine> Play(RuleScene scene, RuleMatcher before, RuleMatcher after)
    {
        var (one, other) = (new Side(before), new Side(after));
        var found = new List<RuleRunLine>();
        var people = false;
        DateTimeOffset? waits = null;
        for (var i = 0; i < scene.Lines.Count; i++)
        {
            var line = scene.Lines[i];
            if (line.Notice is { } notice)
            {
                people = notice.Kind switch
                {
                    "handoff" or "claimed" or "takenOver" or "transferred" => true,
                    "reopened" when notice.AgentId is null => false,
                    "backToBot" => false,
                    _ => people,
                };
                waits = notice.Kind == "handoff" ? line.At : notice.Kind is "claimed" or "takenOver" or "assigned" or "reopened" or "backToBot" ? null : waits;
            }

            if (line.Direction != MessageDirection.In)
            {
                continue;
            }

            var facts = scene.Known with
            {
                Text = line.Content.Text ?? "",
                Local = scene.Clock.Local(line.At),
                BotAnswers = !people,
                Waiting = waits is { } since ? (line.At - since).TotalMinutes : null,
                Handoff = null,
            };
            var handoff = scene.Lines.Skip(i + 1).TakeWhile(l => l.Direction != MessageDirection.In).FirstOrDefault(l => l.Notice?.Kind == "handoff")?.Notice?.Detail;
            var (was, becomes) = (one.Hear(facts, handoff), other.Hear(facts, handoff));
            if (was.Rules.Count > 0 || becomes.Rules.Count > 0)
            {
                found.Add(new RuleRunLine(line.ConversationId, line.Id, line.At, facts.Text, was, becomes));
            }
        }

        return found;
    }

    private sealed class Side(RuleMatcher matcher)
    {
        private readonly HashSet<string> _done = [];

        public RuleWish Hear(RuleFacts facts, string? handoff)
        {
            var said = matcher.Decide(facts, _done);
            _done.UnionWith(said.Once);
            var code = said.HandOff is not null ? "rule" : handoff;
            var handed = code is null ? RuleOutcome.None : matcher.Decide(facts with { Handoff = code, BotAnswers = false }, _done);
            _done.UnionWith(handed.Once);
            return RuleWish.Of(said, handed);
        }
    }
}
