using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Template messages: accepted at once, the outcome follows as an event.</summary>
internal static class TemplateApi
{
    public static ApiRoute[] Routes { get; } = [new("/cgi-bin/message/template/send", "template", "POST", Send, Escapes.Shown)];

    private static ApiAnswer Send(ApiCall call)
    {
        if (call.Account.Followers.Find(call.Body.Text("touser")) is not { } follower)
        {
            return ApiAnswer.Error(40003);
        }

        if (call.Body.Text("template_id") is not { Length: >= 5 and <= 64 })
        {
            return ApiAnswer.Error(40037);
        }

        var data = call.Body.Part("data");
        if (data.Count == 0 || data.Any(entry => entry.Value is not JsonObject value || value["value"] is null))
        {
            return ApiAnswer.Error(47003);
        }

        if (!follower.Subscribed)
        {
            return ApiAnswer.Error(43004);
        }

        var id = call.Account.NextMessageId();
        follower.Chat.Add(
            new ChatLine
            {
                Direction = ChatLine.In,
                Kind = "template",
                Via = "template",
                Text = string.Join('\n', data.Select(entry => entry.Value!.AsObject()["value"]!.ToString())),
                Url = call.Body.Text("url"),
            },
            call.Now);
        call.Pushes.Event(call.Account, follower, EventFields.TemplateSent(id, "success"), showsFailure: false);
        return ApiAnswer.Data(new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok", ["msgid"] = id });
    }
}
