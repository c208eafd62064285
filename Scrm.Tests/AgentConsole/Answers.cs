using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Scrm.AgentConsole.Wire;

namespace Scrm.Tests.AgentConsole;

/// <summary>Reads what the API answers.</summary>
internal static class Answers
{
    public static JsonSerializerOptions Json { get; } = Made();

    public static async Task<T> ReadAsync<T>(this HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<T>(Json))!;
    }

    /// <summary>Asserts a refusal by status and code.</summary>
    public static async Task RefusedAsync(this Task<HttpResponseMessage> asking, HttpStatusCode status, string code)
    {
        using var answer = await asking;
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{(int)answer.StatusCode} {body}");
        using var problem = JsonDocument.Parse(body);
        Assert.Equal(code, problem.RootElement.GetProperty("code").GetString());
    }

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        WireJson.Configure(options);
        return options;
    }
}
