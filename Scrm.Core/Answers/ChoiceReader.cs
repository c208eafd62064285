using System.Globalization;
using Scrm.Core.Content;

namespace Scrm.Core.Answers;

/// <summary>Understands the number of a choice under the last answer: it means what the choice says.</summary>
internal static class ChoiceReader
{
    /// <summary>Choices with the numbers people type for them.</summary>
    public static IReadOnlyList<MenuChoice> Numbered(IEnumerable<string> labels) =>
        [.. labels.Select((label, i) => new MenuChoice((i + 1).ToString(CultureInfo.InvariantCulture), label))];

    /// <summary>The question as if the customer had written the words of the choice; itself when he chose none. An open offer comes first.</summary>
    public static AnswerQuestion Meant(AnswerQuestion question)
    {
        var (content, memory) = (question.Content, question.Memory);
        if (memory.Choices.Count == 0 || memory.OfferedArticleIds.Count > 0)
        {
            return question;
        }

        var said = content.Event switch
        {
            null => content.Text,
            { Kind: PlatformEventKind.ChoiceTapped, Key: var key } when string.IsNullOrWhiteSpace(content.Text) => key,
            _ => null,
        };
        var choice = said is null ? null : memory.Choices.FirstOrDefault(c => MenuReader.Same(c.Id, said));
        return choice is null ? question : question with { Content = MessageContent.OfText(choice.Label) };
    }
}
