using Scrm.Core.Figures;
using Scrm.Core.Personas;
using Scrm.Core.Picturing;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Bench.Personas;

/// <summary>What one more message costs a person's figures and picture, and what drawing the explained picture costs, by the length of the person's life.</summary>
internal static class PersonaBenchmark
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static void Run()
    {
        Console.WriteLine("deeds, tags, months     one more message | reading the explained picture");
        foreach (var (deeds, tags) in new[] { (20, 5), (500, 20), (5_000, 60), (20_000, 100) })
        {
            Measure(deeds, tags);
        }
    }

    private static void Measure(int deeds, int tags)
    {
        var rules = PersonaRules.Default;
        var random = new Random(7);
        var figures = rules.Counting.Begin() with { Said = rules.Counting.Count(Enumerable.Range(0, deeds).Select(_ => Deed(random))) };
        var book = new TagBook(
            [new("d", "d", "d", Exclusive: false, Hue: 0)], [.. Enumerable.Range(0, tags).Select(i => new Tag($"t{i}", "d", $"t{i}", null, TagScope.Contact))], []);
        var applied = new TagRules(book, new Tagger(book), new TagAssigner(book, new NoIds()));
        IReadOnlyList<TagObservation> seen = [.. Enumerable.Range(0, tags * 5).Select(i => Seen(i, tags, random))];
        var living = applied.Assigner.Fold.Rebuild(seen);
        var facts = new PersonFacts("p", Now.AddYears(-5), Now) { Attributes = new Dictionary<string, string> { ["粉丝数"] = "3.2万" } };
        var message = new Deed(DeedKind.Message, Now) { Channel = "wechat", Text = "你好，帐篷到底什么时候发货，等了好久了" };
        var writing = Timing.Of(() =>
        {
            GC.KeepAlive(PersonaBuilder.Build(facts, living, rules.Counting.After(figures, message), book, rules, Now));
            return 1;
        });
        var reading = Timing.Of(() =>
        {
            GC.KeepAlive(PictureBuilder.Build(facts, living, seen, figures, applied, rules, Now));
            return 1;
        });
        Console.WriteLine(FormattableString.Invariant(
            $"{deeds,6:N0} {tags,5} {figures.Said.Months.Count,4}          {1000 / writing.PerSecond,8:0.000} ms        | {1000 / reading.PerSecond,8:0.000} ms"));
    }

    private static Deed Deed(Random random) => new((DeedKind)random.Next(4), Now.AddMinutes(-random.Next(5 * 365 * 24 * 60))) { Channel = "wechat", Text = "你好" };

    private static TagObservation Seen(int number, int tags, Random random) => new()
    {
        Id = $"o{number:D6}",
        ContactId = "p",
        ConversationId = "c",
        Cause = $"m{number}",
        TagId = $"t{number % tags}",
        Source = TagSource.Words,
        Confidence = 0.8,
        Quote = $"第 {number} 句想说的话",
        At = Now.AddDays(-random.Next(400)),
    };
}
