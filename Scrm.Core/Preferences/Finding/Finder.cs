using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Quantities;

namespace Scrm.Core.Preferences.Finding;

/// <summary>Finds whatever in a dialogue may be a wish; what it is, if any, is decided elsewhere. Learned from examples, then never changed.</summary>
internal sealed class Finder
{
    private const int LongestPartTags = 4;

    private readonly WordIndex _words = new();
    private readonly WordIndex _aliases = new();
    private readonly WordIndex _parts;
    private readonly AmountIndex _amounts;
    private readonly SpanFinder? _spans;

    public Finder(IReadOnlyList<Material> materials)
    {
        Book = new SlotBook(materials);
        _amounts = new AmountIndex(Book);
        var worded = Book.Tags.Where(t => ValueForm.Of(t.Value) is null && PlainText.Of(t.Value).Letters.Length > 0).ToList();
        worded.ForEach(t => _words.Add(PlainText.Of(t.Value).Letters, t));
        _parts = PartWords.Of(worded.Where(t => !Book.Of(new Slot(t.Domain, t.Slot)).Open), materials);

        var tags = Book.Tags.ToLookup(t => t.Value);
        foreach (var (words, value) in AliasMiner.Mine([.. materials.Where(m => m.IsComplete).Select(m => (Read(m.Turns), m.Tags))]))
        {
            foreach (var tag in tags[value])
            {
                _aliases.Add(words, tag);
            }
        }

        _spans = new SpanFinder(Book, materials);
    }

    public SlotBook Book { get; }

    public ReadDialogue Read(IReadOnlyList<DialogueTurn> turns)
    {
        var texts = turns.Select(t => PlainText.Of(t.Text)).ToList();
        var mentions = new List<Mention>();
        for (var turn = 0; turn < turns.Count; turn++)
        {
            if (turns[turn].ByContact)
            {
                mentions.AddRange(In(texts, turn));
            }
        }

        mentions.AddRange(Carrier.Carry(Book, turns, mentions));
        return new ReadDialogue(turns, texts, mentions);
    }

    private List<Mention> In(List<PlainText> texts, int turn)
    {
        var text = texts[turn].Letters;
        var found = new List<Mention>();
        foreach (var quantity in QuantityReader.Read(text))
        {
            if (_amounts.Of(quantity) is { Count: > 0 } candidates)
            {
                found.Add(new Mention(turn, quantity.Start, quantity.Length, MentionKind.Amount, text.Substring(quantity.Start, quantity.Length), quantity, candidates));
            }
        }

        Add(found, _words.In(text), MentionKind.Word, text, turn, 3);
        found.RemoveAll(m => m.Kind == MentionKind.Amount && found.Exists(o => o.Kind == MentionKind.Word && o.Covers(m) && o.Length > m.Length));
        foreach (var (slot, start, length, chance) in _spans?.Find(texts, turn) ?? [])
        {
            if (found.Exists(m => m.Kind == MentionKind.Amount && m.Start < start + length && start < m.End))
            {
                continue;
            }

            var tag = new PreferenceTag(slot.Domain, slot.Name, texts[turn].Quote(start, length));
            var same = found.FindIndex(m => m.Kind == MentionKind.Word && m.Start == start && m.Length == length);
            if (same < 0)
            {
                found.Add(new Mention(turn, start, length, MentionKind.Span, text.Substring(start, length), null, [new Candidate(tag, Book.Known(tag), 3)], chance));
            }
            else
            {
                found[same] = found[same] with { Chance = chance };
            }
        }

        Add(found, _aliases.In(text), MentionKind.Alias, text, turn, 1);
        Add(found, [.. _parts.In(text).Where(p => p.Tags.Count <= LongestPartTags)], MentionKind.Part, text, turn, 0);
        return [.. found.OrderBy(m => m.Start)];
    }

    private void Add(List<Mention> found, List<(int Start, int Length, IReadOnlyList<PreferenceTag> Tags)> words, MentionKind kind, string text, int turn, int fit)
    {
        foreach (var (start, length, tags) in words)
        {
            var mention = new Mention(turn, start, length, kind, text.Substring(start, length), null, [.. tags.Select(t => new Candidate(t, Book.Known(t), fit))]);
            if (kind == MentionKind.Word ? !found.Exists(m => m.Covers(mention) && m.Length > length) : !found.Exists(m => Overlap(m, mention)))
            {
                found.Add(mention);
            }
        }
    }

    private static bool Overlap(Mention one, Mention other) => one.Start < other.End && other.Start < one.End;
}
