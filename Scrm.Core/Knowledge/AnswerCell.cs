using System.Globalization;
using Scrm.Core.Content;

namespace Scrm.Core.Knowledge;

/// <summary>
/// An answer as it stands in a table: words as they are; a picture by its attachment's id; a card as lines of address, title, text and
/// picture; a menu as its heading and a line for each choice, <c>1. label</c>.
/// </summary>
internal static class AnswerCell
{
    /// <summary>The word in the column beside it; words need none.</summary>
    public static string Kind(MessageContent answer) => answer.Type == MessageType.Text ? "" : answer.Type.ToString().ToLowerInvariant();

    public static string Write(MessageContent answer) => answer switch
    {
        { Type: MessageType.Image } => answer.Media?.AttachmentId ?? "",
        { Type: MessageType.Link, Link: { } card } =>
            string.Join('\n', card.Url, card.Title, card.Description?.ReplaceLineEndings(" "), card.PictureUrl).TrimEnd('\n'),
        { Type: MessageType.Menu } => string.Join('\n', (answer.Choices ?? []).Select(c => $"{c.Id}. {c.Label}").Prepend(answer.Text)),
        _ => answer.Text ?? "",
    };

    /// <summary>The answer, or null when the kind is none of ours.</summary>
    public static MessageContent? Read(string kind, string cell) => kind.ToLowerInvariant() switch
    {
        "" or "text" or "文字" => MessageContent.OfText(cell),
        "image" or "图片" => new MessageContent { Type = MessageType.Image, Media = new Media { AttachmentId = cell.Trim() } },
        "link" or "卡片" or "链接" => new MessageContent { Type = MessageType.Link, Link = Card(Lines(cell)) },
        "menu" or "菜单" => Menu(Lines(cell)),
        _ => null,
    };

    private static LinkCard Card(string[] lines) => new(At(lines, 0), At(lines, 1), At(lines, 2), At(lines, 3) is { Length: > 0 } picture ? picture : null);

    private static MessageContent Menu(string[] lines)
    {
        var heading = lines.Length;
        while (heading > 0 && Label(lines, heading - 1) is not null)
        {
            heading--;
        }

        return MessageContent.OfMenu(
            string.Join('\n', lines.Take(heading)),
            [.. Enumerable.Range(heading, lines.Length - heading).Select(i => new MenuChoice((i - heading + 1).ToString(CultureInfo.InvariantCulture), Label(lines, i)!))]);
    }

    private static string? Label(string[] lines, int at)
    {
        var digits = lines[at].TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && lines[at][digits..] is ['.' or '、' or '．', .. var label] ? label.Trim() : null;
    }

    private static string[] Lines(string cell) => cell.Trim().ReplaceLineEndings("\n").Split('\n');

    private static string At(string[] lines, int at) => lines.Length > at ? lines[at].Trim() : "";
}
