using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Turns;

namespace Scrm.Core.Replays;

/// <summary>
/// Plays a recorded conversation through two versions of the bot, turn by turn, each with its own history and memory. What the customer said
/// stays as it was, whatever he was answered: that is the limit of every replay. Pure.
/// </summary>
internal static class TranscriptReplay
{
    /// <summary>One line for every message that the bot answered then, or answers now.</summary>
    public static IReadOnlyList<ReplayLine> Play(ReplayScene scene, ReplayBot before, ReplayBot after, MeaningPlaces places)
    {
        var (one, other) = (new ReplaySide(before, scene, places), new ReplaySide(after, scene, places));
        var lines = new List<ReplayLine>();
        var (isWithPeople, hasHistory) = (false, true);
        for (var i = 0; i < scene.Lines.Count; i++)
        {
            var line = scene.Lines[i];
            if (line.Notice is { } notice)
            {
                (isWithPeople, hasHistory) = notice switch
                {
                    // The customer's own return gives the bot another try, with nothing of what people said to him.
                    { Kind: "reopened", AgentId: null } => (false, !isWithPeople),
                    { Kind: "handoff" or "claimed" or "takenOver" or "transferred" or "reopened" } => (true, hasHistory),
                    _ => (isWithPeople, hasHistory),
                };
                if (notice is { Kind: "reopened", AgentId: null } or { Kind: "resolved" })
                {
                    one.Restart();
                    other.Restart();
                }

                if (notice.Kind == "reopened")
                {
                    one.Cut();
                    other.Cut();
                }
            }

            if (line.Direction != MessageDirection.In || isWithPeople || Answered(scene.Lines, i) is not { } done)
            {
                // What the bot said then is said again by each version for itself.
                if (line.Answer is null)
                {
                    one.Add(TurnHistory.TextOf(line));
                    other.Add(TurnHistory.TextOf(line));
                }

                continue;
            }

            var (was, becomes) = (one.Hear(line.Content, done.At, hasHistory), other.Hear(line.Content, done.At, hasHistory));
            hasHistory = true;
            var day = scene.Clock.DayOf(done.At);
            if (day >= scene.From && day <= scene.Until && (was.Kind, becomes.Kind) != (ReplayKind.Silent, ReplayKind.Silent))
            {
                var recorded = done.Answer is { } answer ? ReplaySaid.Of(answer, done.Content.Text) : null;
                lines.Add(new ReplayLine(
                    line.ConversationId,
                    line.Id,
                    line.At,
                    Shown(line.Content),
                    recorded,
                    was,
                    becomes,
                    ReplayRules.Compare(was, becomes, recorded, done.Judgement?.IsRight)));
            }
        }

        return lines;
    }

    /// <summary>The line in which the turn of a message ended: the bot's answer, or the handoff; null: the bot left it alone.</summary>
    private static Message? Answered(IReadOnlyList<Message> lines, int at) =>
        lines.Skip(at + 1).TakeWhile(l => l.Direction != MessageDirection.In).FirstOrDefault(l => l.Answer is not null || l.Notice?.Kind == "handoff");

    private static string Shown(MessageContent content) =>
        content.Text ?? content.Event?.Key ?? content.Event?.Kind.ToString() ?? content.Type.ToString();
}
