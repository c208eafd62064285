using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Scrm.Emulators.WeChat.State;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Whatever a test wants to push: any event, any message type, any XML.</summary>
internal static partial class FreeActions
{
    private const int LargestXml = 1 << 20;

    /// <summary><c>{event, eventKey?, fields?: {Name: text | number | {…}}}</c>.</summary>
    public static PhoneResult Event(PhoneTurn turn)
    {
        var name = turn.Word("event", "");
        if (!ElementName().IsMatch(name))
        {
            return PhoneResult.Refused("invalid", "event is missing");
        }

        var fields = EventFields.Plain(name, turn.Word("eventKey"));
        var action = name.ToUpperInvariant() switch
        {
            "CLICK" or "SCANCODE_PUSH" or "SCANCODE_WAITMSG" => QuotaAction.Click,
            "SCAN" => QuotaAction.Scan,
            _ => (QuotaAction?)null,
        };
        return turn.Tell([.. fields, .. Extra(turn.Body["fields"] as JsonObject)], showsFailure: false, action);
    }

    /// <summary><c>{xml}</c> is pushed as it stands; <c>{msgType, fields}</c> becomes a message of that type.</summary>
    public static PhoneResult Raw(PhoneTurn turn)
    {
        if (turn.Word("xml") is { } xml)
        {
            return xml.Length <= LargestXml && turn.Pushes.Raw(turn.Account, turn.Person, xml)
                ? new()
                : PhoneResult.Refused("invalid", "xml is too large, or too many pushes are waiting");
        }

        var type = turn.Word("msgType", "");
        return ElementName().IsMatch(type)
            ? turn.Say(
                new ChatLine { Direction = ChatLine.Out, Kind = "raw", Text = type },
                [XmlField.Text("MsgType", type), .. Extra(turn.Body["fields"] as JsonObject)])
            : PhoneResult.Refused("invalid", "xml or msgType is missing");
    }

    private static IEnumerable<XmlField> Extra(JsonObject? fields) => (fields ?? [])
        .Where(field => ElementName().IsMatch(field.Key))
        .Select(field => field.Value switch
        {
            JsonObject group => XmlField.Group(field.Key, [.. Extra(group)]),
            JsonValue value when value.TryGetValue<long>(out var number) => XmlField.Number(field.Key, number),
            JsonValue value when value.TryGetValue<double>(out var number) => XmlField.Number(field.Key, number),
            _ => XmlField.Text(field.Key, field.Value?.ToString()),
        });

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex ElementName();
}
