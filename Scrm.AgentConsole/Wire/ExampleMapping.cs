using Scrm.Core.Examples;
using Scrm.Core.Handoffs;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Core.Wishes;

namespace Scrm.AgentConsole.Wire;

/// <summary>Writes examples and what was learned from them.</summary>
internal static class ExampleMapping
{
    public static TrainedView? ToView(this WishModel? model) => model is null ? null : new TrainedView(model.Examples, model.Decisions, model.At);

    public static TrainedView? ToView(this IntentModel? model) => model is null ? null : new TrainedView(model.Examples, 0, model.At);

    public static TrainedView? ToView(this ComplaintModel? model) => model is null ? null : new TrainedView(model.Examples, 0, model.At);

    public static ComplaintTextView ToView(this ComplaintText text) => new(text.Id, text.Example.Text, text.Example.Complaint);

    public static ComplaintExamplesView ToSummary(this IReadOnlyList<ComplaintText> texts, ComplaintModel? model) =>
        new(texts.Count, texts.Count(t => t.Example.Complaint), ComplaintModel.LeastOfEach, model.ToView());

    public static WishExampleView ToView(this WishExample example) => new(
        example.Id,
        [.. example.Dialogue.Turns.Select(t => new DialogueLine(t.ByContact, t.Text))],
        [.. example.Dialogue.Tags.Select(t => new WishView(t.Domain, t.Slot, t.Value))]);

    public static IntentTextView ToView(this IntentText text) => new(text.Id, text.Example.Text, text.Example.Intent);

    public static WishExamplesView ToSummary(this IReadOnlyList<WishExample> examples, TagBook book, WishModel? model) => new(
        examples.Count, examples.Count(e => e.Dialogue.Tags.Count == 0), WishSlot.Of(examples, book), model.ToView());

    public static IntentExamplesView ToSummary(this IReadOnlyList<IntentText> texts, IntentModel? model) => new(
        texts.Count,
        texts.Count(t => t.Example.Intent is null),
        [.. texts.Select(t => t.Example.Intent).OfType<string>().CountBy(i => i).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new IntentCountView(c.Key, c.Value))],
        model.ToView());

    /// <summary>What the model makes of a dialogue as a whole.</summary>
    public static IReadOnlyList<WishTryMatch> Try(this WishModel model, IReadOnlyList<DialogueLine> lines, TagBook book)
    {
        var proposals = model.Tagger.Propose([.. lines.Select(l => new DialogueTurn(l.ByContact, l.Text))]);
        var put = model.Tagger.Right(proposals);
        var rules = new Tagger(book);
        return
        [
            .. proposals.Where(p => put.Contains(p) || model.IsAsked(p)).Select(p => new WishTryMatch(
                p.Tag.Domain,
                p.Tag.Slot,
                p.Tag.Value,
                p.Turn,
                p.Quote,
                p.Confidence,
                put.Contains(p),
                !put.Contains(p),
                [.. rules.Match(new TagSignal { Wishes = [new(p.Tag.Domain, p.Tag.Slot, p.Tag.Value, p.Quote, p.Confidence)] }).Select(m => m.Tag.Id).Distinct()])),
        ];
    }
}
