using System.Text.Json;
using Scrm.Core.AccountMenus;
using Scrm.Core.Answers;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Our buttons as the platform writes them, and back.</summary>
internal static class WeChatMenuMapper
{
    public static WeChatMenu ToMenu(IReadOnlyList<MenuButton> buttons) => new([.. buttons.Select(ToButton)]);

    public static IReadOnlyList<MenuButton> FromMenu(WeChatMenu? menu) => [.. (menu?.Button ?? []).Select(FromButton)];

    private static WeChatMenuButton ToButton(MenuButton button) => button switch
    {
        { Below.Count: > 0 } => new WeChatMenuButton(button.Name) { SubButton = [.. button.Below.Select(ToButton)] },
        { Kind: MenuButtonKind.Link } => new WeChatMenuButton(button.Name) { Type = "view", Url = button.Value },
        { Kind: MenuButtonKind.Other } => Kept(button),
        _ => new WeChatMenuButton(button.Name) { Type = "click", Key = KeyOf(button) },
    };

    /// <summary>A button of a type we do not edit, as the platform wrote it; one that is none gets no type and is refused with the menu.</summary>
    private static WeChatMenuButton Kept(MenuButton button)
    {
        try
        {
            var kept = JsonSerializer.Deserialize(button.Value, WeChatJson.Default.WeChatMenuButton);
            return (kept ?? new WeChatMenuButton(button.Name)) with { Name = button.Name, SubButton = null };
        }
        catch (JsonException)
        {
            return new WeChatMenuButton(button.Name);
        }
    }

    private static string KeyOf(MenuButton button) => button.Kind switch
    {
        MenuButtonKind.Article => MenuKey.ArticlePrefix + button.Value,
        MenuButtonKind.Form => MenuKey.FormPrefix + button.Value,
        MenuButtonKind.Team => MenuKey.TeamPrefix + button.Value,
        _ => button.Value,
    };

    private static MenuButton FromButton(WeChatMenuButton button) => button switch
    {
        { SubButton: { Count: > 0 } below } => new MenuButton(button.Name, MenuButtonKind.Key, "") { Below = [.. below.Select(FromButton)] },
        { Type: "view" } => new MenuButton(button.Name, MenuButtonKind.Link, button.Url ?? ""),
        { Type: "click", Key: { } key } when MenuKey.Form(key) is { } form => new MenuButton(button.Name, MenuButtonKind.Form, form),
        { Type: "click", Key: { } key } when MenuKey.Team(key) is { } team => new MenuButton(button.Name, MenuButtonKind.Team, team),
        { Type: "click", Key: { } key } when MenuKey.Article(key) != key => new MenuButton(button.Name, MenuButtonKind.Article, MenuKey.Article(key)),
        { Type: "click" } => new MenuButton(button.Name, MenuButtonKind.Key, button.Key ?? ""),
        _ => new MenuButton(button.Name, MenuButtonKind.Other, JsonSerializer.Serialize(button with { SubButton = null }, WeChatJson.Default.WeChatMenuButton)),
    };
}
