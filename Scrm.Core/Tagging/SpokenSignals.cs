using Scrm.Core.Conversations;
using Scrm.Core.Tags;
using Scrm.Core.Wishes;

namespace Scrm.Core.Tagging;

/// <summary>What tag rules see of a message in its conversation; what no rule reads is not looked for. Pure.</summary>
/// <param name="Tagger">Knows what is read.</param>
/// <param name="Wishes">Finds wishes; null: nothing was learned.</param>
/// <param name="Intents">Finds intents; null: nothing was learned.</param>
internal sealed record SpokenSignals(Tagger Tagger, WishModel? Wishes, IntentModel? Intents)
{
    /// <summary>True when earlier lines matter.</summary>
    public bool ReadsDialogue => Wishes is not null && Tagger.Reads(TagSource.Wish);

    /// <summary>The signal of a customer's message.</summary>
    /// <param name="line">The message.</param>
    /// <param name="before">Lines of its conversation before it.</param>
    public TagSignal Of(Message line, IEnumerable<Message> before)
    {
        var signal = SignalRules.Of(line.Content);
        return signal.Text is not { Length: > 0 } text ? signal : signal with
        {
            Wishes = ReadsDialogue ? Wishes!.Read(SpokenLine.Upto(before, line)) : null,
            Intents = Intents is not null && Tagger.Reads(TagSource.Intent) ? Intents.Read(text) : null,
        };
    }
}
