using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Scrm.Emulators.WeChat.State;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Messages a person sends.</summary>
internal static class MessageActions
{
    private const int LongestText = 8000;

    public static PhoneResult Text(PhoneTurn turn)
    {
        var text = turn.Word("text", "");
        return text.Length is 0 or > LongestText
            ? PhoneResult.Refused("invalid", "text must have 1 to 8000 characters")
            : turn.Say(Bubble("text") with { Text = text }, MessageFields.TextMessage(text));
    }

    /// <summary>A tap on a msgmenu item is a text with the item's id, and counts as a click.</summary>
    public static PhoneResult MsgMenu(PhoneTurn turn)
    {
        var content = turn.Word("content", "");
        return content.Length is 0 or > LongestText
            ? PhoneResult.Refused("invalid", "content is missing")
            : turn.Say(Bubble("text") with { Text = content }, MessageFields.TextMessage(content, turn.Word("id", "")), QuotaAction.Click);
    }

    public static PhoneResult Image(PhoneTurn turn) => PhoneMedia.Take(turn, "image") is { } picture
        ? turn.Say(Bubble("image") with { MediaId = picture.Id }, MessageFields.Image($"{turn.Origin}/files/{picture.Id}", picture.Id))
        : NoMedia;

    public static PhoneResult Voice(PhoneTurn turn) => PhoneMedia.Take(turn, "voice") is { } voice
        ? turn.Say(
            Bubble("voice") with { MediaId = voice.Id, Text = turn.Word("recognition") },
            MessageFields.Voice(voice.Id, Path.GetExtension(voice.FileName) is ".speex" ? "speex" : "amr", turn.Word("recognition")))
        : NoMedia;

    public static PhoneResult Video(PhoneTurn turn, string type)
    {
        if (PhoneMedia.Take(turn, type) is not { } video)
        {
            return NoMedia;
        }

        var thumb = turn.Account.Media.Put("thumb", "image/png", "thumb.png", PhoneMedia.Thumb(), turn.Now);
        return turn.Say(Bubble("video") with { MediaId = video.Id }, MessageFields.Video(type, video.Id, thumb.Id));
    }

    public static PhoneResult Location(PhoneTurn turn)
    {
        var place = new ChatPlace(turn.Number("latitude", 31.230416), turn.Number("longitude", 121.473701), turn.Word("label", ""));
        return turn.Say(
            Bubble("location") with { Place = place },
            MessageFields.Location(place.Latitude, place.Longitude, (long)turn.Number("scale", 15), place.Label));
    }

    public static PhoneResult Link(PhoneTurn turn)
    {
        var (title, description, url) = (turn.Word("title", ""), turn.Word("description", ""), turn.Word("url", "https://example.com/"));
        return turn.Say(Bubble("link") with { Title = title, Text = description, Url = url }, MessageFields.Link(title, description, url));
    }

    public static PhoneResult File(PhoneTurn turn)
    {
        if (PhoneMedia.Take(turn, "file") is not { } file)
        {
            return NoMedia;
        }

        return turn.Say(
            Bubble("file") with { MediaId = file.Id, Title = file.FileName },
            MessageFields.File(file.FileName, turn.Word("description", ""), file.Id, Md5(file.Bytes), file.Bytes.Length));
    }

    [SuppressMessage("Security", "CA5351", Justification = "The platform names files by MD5.")]
    public static string Md5(byte[] bytes) => Convert.ToHexStringLower(MD5.HashData(bytes));

    private static PhoneResult NoMedia => PhoneResult.Refused("no-media", "the file is unknown, empty or too large");

    private static ChatLine Bubble(string kind) => new() { Direction = ChatLine.Out, Kind = kind };
}
