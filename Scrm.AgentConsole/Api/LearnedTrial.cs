using Scrm.Core.Examples;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Core.Wishes;

namespace Scrm.AgentConsole.Api;

/// <summary>What was learned makes of a text that is tried: each line of it is a customer's message.</summary>
internal sealed class LearnedTrial(TrainWishes wishes, TrainIntents intents, LearnedTags learned)
{
    /// <summary>The signal for rules of a source; null: that source reads nothing learned.</summary>
    public async Task<TagSignal?> OfAsync(TagSource source, string text, CancellationToken cancellationToken)
    {
        switch (source)
        {
            case TagSource.Wish:
                await wishes.HandleAsync(cancellationToken);
                return new TagSignal { Wishes = learned.Wishes is { } model ? Wished(model, text) : null };
            case TagSource.Intent:
                await intents.HandleAsync(cancellationToken);
                return new TagSignal { Intents = learned.Intents?.Read(text) };
            default:
                return null;
        }
    }

    private static List<Core.Signals.WishSignal> Wished(WishModel model, string text)
    {
        SpokenLine[] lines = [.. text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).TakeLast(SpokenLine.Window).Select(l => new SpokenLine("", new DialogueTurn(true, l)))];
        return [.. Enumerable.Range(1, lines.Length).SelectMany(i => model.Read(lines[..i])).Where(w => !w.OnlyToReview)];
    }
}
