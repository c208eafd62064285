using System.Globalization;
using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Faults.Customers;

/// <summary>What customers say and what the bot answers: every text is unique, and a phone hears each answer at most once.</summary>
internal static class Script
{
    public const int Keywords = 120;
    public const string AskForPerson = "转人工";

    public static IEnumerable<AnswerRule> Rules() => Enumerable.Range(1, Keywords).Select(n => new AnswerRule
    {
        Id = $"rule{n}",
        Keywords = [Keyword(n)],
        Answer = MessageContent.OfText(Answer(n)),
        Order = n,
    });

    public static string Text(string openId, int number) => $"{openId} n{number} {Keyword(number)}";

    public static string Answer(int number) => string.Create(CultureInfo.InvariantCulture, $"reply {number:D3}");

    private static string Keyword(int number) => string.Create(CultureInfo.InvariantCulture, $"kw{number:D3}x");
}
