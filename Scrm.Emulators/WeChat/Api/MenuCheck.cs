using System.Text;
using System.Text.Json.Nodes;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>What the platform refuses about a menu.</summary>
internal static class MenuCheck
{
    private const int MostButtons = 3;
    private const int MostSubButtons = 5;
    private const int LongestName = 16;
    private const int LongestSubName = 60;
    private const int LongestKey = 128;
    private const int LongestUrl = 1024;

    private static readonly HashSet<string> Types =
    [
        "click", "view", "scancode_push", "scancode_waitmsg", "pic_sysphoto", "pic_photo_or_album", "pic_weixin",
        "location_select", "media_id", "article_id", "article_view_limited", "miniprogram",
    ];

    public static int Refusal(JsonArray? buttons)
    {
        if (buttons is null || buttons.Count is 0 or > MostButtons)
        {
            return 40016;
        }

        foreach (var button in buttons)
        {
            var refusal = button is not JsonObject json ? 47001 : OfTop(json);
            if (refusal != 0)
            {
                return refusal;
            }
        }

        return 0;
    }

    private static int OfTop(JsonObject button)
    {
        if (button["sub_button"] is not JsonArray { Count: > 0 } below)
        {
            return NameBad(button, LongestName) ? 40018 : OfLeaf(button);
        }

        if (NameBad(button, LongestName))
        {
            return 40018;
        }

        if (below.Count > MostSubButtons)
        {
            return 40023;
        }

        return below
            .Select(sub => sub is not JsonObject json ? 47001 : NameBad(json, LongestSubName) ? 40025 : OfLeaf(json))
            .FirstOrDefault(refusal => refusal != 0);
    }

    private static int OfLeaf(JsonObject button)
    {
        var type = button.Text("type");
        return !Types.Contains(type) ? 40017
            : type is "view" or "miniprogram" ? (Size(button, "url") is 0 or > LongestUrl ? 40020 : 0)
            : type is "media_id" or "article_id" or "article_view_limited" ? (Size(button, "media_id") + Size(button, "article_id") == 0 ? 40007 : 0)
            : Size(button, "key") is 0 or > LongestKey ? 40019
            : 0;
    }

    private static bool NameBad(JsonObject button, int longest) => Size(button, "name") is var size && (size == 0 || size > longest);

    private static int Size(JsonObject button, string name) => Encoding.UTF8.GetByteCount(button.Text(name));
}
