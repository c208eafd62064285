using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.Accounts;

namespace Scrm.Emulators.WeChat.State;

/// <summary>The account's menu as the API received it.</summary>
internal sealed class MenuBoard
{
    private const long FirstId = 427_000_001;

    public JsonArray? Buttons { get; private set; }

    public long MenuId { get; private set; } = FirstId;

    public void Set(JsonArray? buttons)
    {
        Buttons = buttons;
        MenuId++;
    }

    public void Set(IReadOnlyList<EmulatedMenuButton> buttons) => Set(buttons.Count == 0 ? null : Array(buttons));

    private static JsonArray Array(IReadOnlyList<EmulatedMenuButton> buttons) => new([.. buttons.Select(Button)]);

    private static JsonObject Button(EmulatedMenuButton button)
    {
        var json = new JsonObject { ["name"] = button.Name };
        if (button.Sub.Count > 0)
        {
            json["sub_button"] = Array(button.Sub);
            return json;
        }

        json["type"] = button.Type;
        json["key"] = button.Key;
        json["url"] = button.Url;
        foreach (var name in new[] { "key", "url" })
        {
            if (json[name] is null)
            {
                json.Remove(name);
            }
        }

        json["sub_button"] = new JsonArray();
        return json;
    }
}
