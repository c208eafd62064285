using Scrm.Core.Words;

namespace Scrm.Core.Tags;

/// <summary>
/// Says which rules a signal meets. Pure and safe for any number of callers at once; built once per version of the book,
/// as building costs a few milliseconds per thousand rules and matching a few microseconds a message.
/// </summary>
public sealed class Tagger
{
    private readonly List<(TagRule Rule, Tag Tag)> _rules;
    private readonly WordAutomaton _words;
    private readonly KeyPatterns _menus;
    private readonly KeyPatterns _scenes;
    private readonly KeyPatterns _subscriptions;

    /// <summary>Takes the book's enabled rules whose tag is in the book.</summary>
    public Tagger(TagBook book)
    {
        var tags = book.Tags.DistinctBy(t => t.Id).ToDictionary(t => t.Id);
        _rules = [.. book.Rules.Where(r => r.Enabled && tags.ContainsKey(r.TagId)).Select(r => (r, tags[r.TagId]))];
        _words = new WordAutomaton(Patterns(TagSource.Words));
        _menus = new KeyPatterns(Patterns(TagSource.Menu));
        _scenes = new KeyPatterns(Patterns(TagSource.Scan));
        _subscriptions = new KeyPatterns(Patterns(TagSource.Subscribe));
    }

    /// <summary>One proposal for each rule the signal meets, in the rules' order; two rules may propose the same tag.</summary>
    public IReadOnlyList<TagProposal> Match(TagSignal signal)
    {
        var quotes = new SortedDictionary<int, string>();
        if (signal.Text is { Length: > 0 } text)
        {
            _words.Find(Letters.Fold(text), (rule, start, length) =>
            {
                if (!quotes.ContainsKey(rule))
                {
                    quotes[rule] = Quotation.Around(text, start, length);
                }
            });
        }

        Add(quotes, _menus, signal.MenuKey);
        Add(quotes, _scenes, signal.Scene);
        Add(quotes, _subscriptions, signal.SubscribeSource);
        return quotes.Count == 0 ? [] : [.. quotes.Select(q => Proposal(_rules[q.Key], q.Value))];
    }

    private static void Add(SortedDictionary<int, string> quotes, KeyPatterns patterns, string? key)
    {
        if (key is not null)
        {
            foreach (var rule in patterns.Find(key))
            {
                quotes[rule] = Quotation.Of(key);
            }
        }
    }

    private static TagProposal Proposal((TagRule Rule, Tag Tag) met, string quote) =>
        new(met.Tag, met.Rule.Id, met.Rule.Version, met.Rule.Source, met.Rule.Confidence, met.Rule.LifetimeDays, quote);

    private IEnumerable<(string Pattern, int Rule)> Patterns(TagSource source) =>
        _rules.SelectMany((r, i) => r.Rule.Source == source ? r.Rule.Patterns.Select(p => (p, i)) : []);
}
