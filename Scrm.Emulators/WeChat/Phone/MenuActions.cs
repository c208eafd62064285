using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>A tap on the menu bar.</summary>
internal static class MenuActions
{
    public static PhoneResult Tap(PhoneTurn turn)
    {
        if (Find(turn) is not { } button)
        {
            return PhoneResult.Refused("no-button", "the menu has no such button");
        }

        var (type, key) = (button.Word("type") ?? "", button.Word("key") ?? "");
        return type switch
        {
            "click" => turn.Tell(EventFields.Plain("CLICK", key), showsFailure: true, QuotaAction.Click),
            "view" => turn.Tell(EventFields.Opened("VIEW", button.Word("url") ?? "", turn.Account.Menu.MenuId), false) with { OpenUrl = button.Word("url") },
            "miniprogram" => turn.Tell(EventFields.Opened("view_miniprogram", button.Word("pagepath") ?? "", turn.Account.Menu.MenuId), false),
            "scancode_push" or "scancode_waitmsg" =>
                turn.Tell(EventFields.Scanned(type, key, turn.Word("scanResult", "https://example.com/")), type == "scancode_waitmsg", QuotaAction.Click),
            "pic_sysphoto" or "pic_photo_or_album" or "pic_weixin" => Picture(turn, type, key),
            "location_select" => Place(turn, key),
            "media_id" => Given(turn, button.Word("media_id")),
            _ => PhoneResult.Refused("no-action", "this kind of button does nothing here"),
        };
    }

    /// <summary>By key, or by place: <c>index</c> and <c>subIndex</c>.</summary>
    private static JsonObject? Find(PhoneTurn turn)
    {
        var top = (turn.Account.Menu.Buttons ?? []).OfType<JsonObject>().ToList();
        if (turn.Word("key") is { } key)
        {
            return top.SelectMany(button => Below(button).Prepend(button)).FirstOrDefault(button => button.Word("key") == key || button.Word("url") == key);
        }

        var index = (int)turn.Number("index", -1);
        if (index < 0 || index >= top.Count)
        {
            return null;
        }

        var below = Below(top[index]).ToList();
        var sub = (int)turn.Number("subIndex", -1);
        return below.Count == 0 ? top[index] : sub >= 0 && sub < below.Count ? below[sub] : null;
    }

    private static IEnumerable<JsonObject> Below(JsonObject button) => (button["sub_button"] as JsonArray ?? []).OfType<JsonObject>();

    private static PhoneResult Picture(PhoneTurn turn, string type, string key)
    {
        if (PhoneMedia.Take(turn, "image") is not { } picture)
        {
            return PhoneResult.Refused("no-media", "the picture is unknown");
        }

        turn.Body["mediaId"] = picture.Id;
        turn.Tell(EventFields.PicturesSent(type, key, [MessageActions.Md5(picture.Bytes)]), showsFailure: false);
        return MessageActions.Image(turn);
    }

    private static PhoneResult Place(PhoneTurn turn, string key)
    {
        var (latitude, longitude) = (turn.Number("latitude", 31.230416), turn.Number("longitude", 121.473701));
        turn.Tell(EventFields.PlaceSent(key, latitude, longitude, 15, turn.Word("label", "")), showsFailure: false);
        return MessageActions.Location(turn);
    }

    // The platform hands out the material itself and pushes nothing.
    private static PhoneResult Given(PhoneTurn turn, string? mediaId)
    {
        if (turn.Account.Media.Find(mediaId, turn.Now) is not { } item)
        {
            return PhoneResult.Refused("no-media", "the material is gone");
        }

        var line = turn.Person.Chat.Add(new ChatLine { Direction = ChatLine.In, Kind = item.Type, MediaId = item.Id, Via = "menu" }, turn.Now);
        return new() { LineId = line.Id };
    }
}
