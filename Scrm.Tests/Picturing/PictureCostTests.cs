using System.Diagnostics;
using Scrm.Core.Figures;
using Scrm.Core.Personas;
using Scrm.Tests.Figures;
using static Scrm.Tests.Tags.TagSamples;

namespace Scrm.Tests.Picturing;

/// <summary>What a message costs beyond its own turn, and what reading a picture costs; told, not asserted.</summary>
public sealed class PictureCostTests(ITestOutputHelper output)
{
    private const int Rounds = 2_000;

    [Fact]
    public void What_counting_a_message_and_drawing_the_picture_anew_costs_is_told()
    {
        var random = new Random(7);
        var rules = PersonaRules.Default;
        var figures = rules.Counting.Begin() with { Said = rules.Counting.Count(Enumerable.Range(0, 5_000).Select(_ => RandomDeeds.Next(random, Noon.AddYears(-5)))) };
        var tags = Enumerable.Range(0, 60).Select(i => Assignment($"a{i}", Book.Tags[i % 4].Id, random.NextDouble(), -random.Next(200), conversation: $"c{i}")).ToList();
        var facts = new PersonFacts("contact-1", Noon.AddYears(-5), Noon) { Attributes = new Dictionary<string, string> { ["粉丝数"] = "3.2万" } };
        var deed = new Deed(DeedKind.Message, Noon) { Channel = "wechat", Text = "你好，帐篷到底什么时候发货，等了好久了" };
        var persona = Draw();
        var started = Stopwatch.GetTimestamp();
        for (var round = 0; round < Rounds; round++)
        {
            persona = Draw();
        }

        output.WriteLine($"{Stopwatch.GetElapsedTime(started).TotalMilliseconds / Rounds:F3} ms a message: {tags.Count} tags, {figures.Said.Months.Count} months of figures");
        Assert.NotNull(persona.Value);

        Persona Draw() => PersonaBuilder.Build(facts, tags, rules.Counting.After(figures, deed), Book, rules, Noon);
    }
}
