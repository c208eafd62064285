using Scrm.Core.Signals;

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
    private readonly KeyPatterns _links;
    private readonly ConditionRules _conditions;
    private readonly WishRules _wishes;

    /// <summary>Takes the book's enabled rules whose tag is in the book.</summary>
    public Tagger(TagBook book)
    {
        var tags = book.Tags.DistinctBy(t => t.Id).ToDictionary(t => t.Id);
        _rules = [.. book.LivingRules().Select(r => (r, tags[r.TagId]))];
        _words = new WordAutomaton(Patterns(TagSource.Words));
        _menus = new KeyPatterns(Patterns(TagSource.Menu));
        _scenes = new KeyPatterns(Patterns(TagSource.Scan));
        _subscriptions = new KeyPatterns(Patterns(TagSource.Subscribe));
        _links = new KeyPatterns(Patterns(TagSource.Link));
        _conditions = new ConditionRules(Patterns);
        _wishes = new WishRules(Patterns(TagSource.Wish));
    }

    /// <summary>True when some rule reads signals of this source: what nobody reads need not be gathered.</summary>
    public bool Reads(TagSource source) => _rules.Exists(r => r.Rule.Source == source);

    /// <summary>
    /// One proposal for each rule the signal meets, in the rules' order, and one for each value where a rule reads wishes; two rules may
    /// propose the same tag.
    /// </summary>
    public IReadOnlyList<TagProposal> Match(TagSignal signal)
    {
        Dictionary<int, string>? quotes = null;
        if (signal.Text is { Length: > 0 } text && _words.Find(text) is { } hits)
        {
            quotes = hits.ToDictionary(h => h.Owner, h => Quotation.Around(text, h.Start, h.Length));
        }

        Add(ref quotes, _menus, signal.MenuKey);
        Add(ref quotes, _scenes, signal.Scene);
        Add(ref quotes, _subscriptions, signal.SubscribeSource);
        foreach (var key in signal.Link is { } link ? link.Keys.Append(link.Address) : [])
        {
            Add(ref quotes, _links, key);
        }

        _conditions.Find(signal, (rule, quote) => (quotes ??= []).TryAdd(rule, Quotation.Of(quote)));
        var wished = signal.Wishes is { Count: > 0 } wishes ? _wishes.Find(wishes).Select(w => Proposal(_rules[w.Rule], w.Wish)) : [];
        return quotes is null ? [.. wished] : [.. quotes.OrderBy(q => q.Key).Select(q => Proposal(_rules[q.Key], q.Value)), .. wished];
    }

    private static void Add(ref Dictionary<int, string>? quotes, KeyPatterns patterns, string? key)
    {
        if (key is null || patterns.IsEmpty)
        {
            return;
        }

        foreach (var rule in patterns.Find(key))
        {
            (quotes ??= []).TryAdd(rule, Quotation.Of(key));
        }
    }

    private static TagProposal Proposal((TagRule Rule, Tag Tag) met, string quote) =>
        new(met.Tag, met.Rule.Id, met.Rule.Version, met.Rule.Source, met.Rule.Confidence, met.Rule.LifetimeDays, quote);

    // Two things must hold for the tag to be right, and reviews measure the second apart from the first: the customer wishes this (the
    // tagger's chance), and such a wish deserves the tag (the rule's share of right ones). Hence the product.
    private static TagProposal Proposal((TagRule Rule, Tag Tag) met, WishSignal wish) => Proposal(met, Quotation.Of(wish.Quote)) with
    {
        Confidence = met.Rule.Confidence * wish.Confidence,
        Value = wish.Value,
        Wish = wish.Name,
        SaidIn = wish.MessageId,
        OnlyToReview = wish.OnlyToReview,
    };

    private IEnumerable<(string Pattern, int Rule)> Patterns(TagSource source) =>
        _rules.SelectMany((r, i) => r.Rule.Source == source ? r.Rule.Patterns.Select(p => (p, i)) : []);
}
