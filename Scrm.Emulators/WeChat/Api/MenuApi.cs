using System.Text.Json.Nodes;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>The menu bar.</summary>
internal static class MenuApi
{
    public static ApiRoute[] Routes { get; } =
    [
        new("/cgi-bin/menu/create", "menu", "POST", Create),
        new("/cgi-bin/menu/get", "menu", "GET", Get),
        new("/cgi-bin/menu/delete", "menu", "GET", Delete),
        new("/cgi-bin/get_current_selfmenu_info", "menu", "GET", Current),
    ];

    private static ApiAnswer Create(ApiCall call)
    {
        var buttons = call.Body["button"] as JsonArray;
        var refusal = MenuCheck.Refusal(buttons);
        if (refusal == 0)
        {
            call.Account.Menu.Set((JsonArray)buttons!.DeepClone());
        }

        return ApiAnswer.Of(refusal);
    }

    private static ApiAnswer Get(ApiCall call) => call.Account.Menu.Buttons is { } buttons
        ? ApiAnswer.Data(new JsonObject { ["menu"] = new JsonObject { ["button"] = buttons.DeepClone(), ["menuid"] = call.Account.Menu.MenuId } })
        : ApiAnswer.Error(46003);

    private static ApiAnswer Delete(ApiCall call)
    {
        call.Account.Menu.Set((JsonArray?)null);
        return ApiAnswer.Ok();
    }

    private static ApiAnswer Current(ApiCall call)
    {
        var buttons = (JsonArray)(call.Account.Menu.Buttons?.DeepClone() ?? new JsonArray());
        foreach (var button in buttons.OfType<JsonObject>())
        {
            // Here, and only here, sub-buttons stand in a "list".
            if (button["sub_button"] is JsonArray { Count: > 0 } below)
            {
                button["sub_button"] = new JsonObject { ["list"] = below.DeepClone() };
            }
            else
            {
                button.Remove("sub_button");
            }
        }

        return ApiAnswer.Data(new JsonObject
        {
            ["is_menu_open"] = buttons.Count > 0 ? 1 : 0,
            ["selfmenu_info"] = new JsonObject { ["button"] = buttons },
        });
    }
}
