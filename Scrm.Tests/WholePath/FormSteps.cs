using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>What tests of forms do again and again: publish one, fill it in, look at what was sent.</summary>
internal static class FormSteps
{
    public static readonly object[] Questions =
    [
        new { key = "order", label = "订单号", question = "请发订单号", kind = "pattern", pattern = "[A-Z]{2}[0-9]{6}", error = "订单号是两个字母加六位数字。" },
        new { key = "day", label = "取件日期", question = "哪天上门取件？", kind = "date" },
        new { key = "phone", label = "电话", question = "联系电话是？", kind = "phone", saveAs = "phone" },
    ];

    /// <summary>Saves, gives a secret where there is an address, and publishes; the secret.</summary>
    public static async Task<string> PublishAsync(Staff staff, string id, string startWord, int version = 0, object[]? questions = null, object? hook = null)
    {
        await SendAsync(staff, HttpMethod.Put, $"/api/dialogues/forms/{id}", new { name = startWord, fields = questions ?? Questions, expectedVersion = version, startWords = new[] { startWord }, hook });
        var secret = hook is null ? "" : (await SendAsync(staff, HttpMethod.Put, $"/api/dialogues/forms/{id}/secret", new { })).GetProperty("secret").GetString()!;
        await SendAsync(staff, HttpMethod.Post, $"/api/dialogues/forms/{id}/publish", new { version = version + 1 });
        return secret;
    }

    public static async Task FillAsync(Phone phone, string begin)
    {
        await phone.SayAsync(begin);
        await phone.HearsAsync("请发订单号");
        await phone.SayAsync("AB123456");
        await phone.HearsAsync("哪天上门取件");
        await phone.SayAsync("2030-05-01");
        await phone.HearsAsync("联系电话是");
        await phone.SayAsync("13800138000");
        await phone.HearsAsync("请核对");
        await phone.SayAsync("1");
    }

    /// <summary>The newest call about a form.</summary>
    public static async Task<JsonElement> DeliveryAsync(Staff staff, string form) =>
        (await staff.GetAsync($"/api/dialogues/forms/{form}/deliveries")).GetProperty("items")[0];

    /// <summary>Waits until a try was written down, and gives the call as it stands then.</summary>
    public static async Task<JsonElement> TriedAsync(Staff staff, string form)
    {
        await Eventually.TrueAsync(async () => (await DeliveryAsync(staff, form)).GetProperty("attempts").GetInt32() > 0, () => "the first try is written down");
        return await DeliveryAsync(staff, form);
    }

    /// <summary>What the console answers to a write that it takes.</summary>
    public static async Task<JsonElement> SendAsync(Staff staff, HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var answer = await staff.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
