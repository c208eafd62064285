using System.Text.Json.Serialization.Metadata;
using Scrm.Bot.Channels.Http;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Calls the platform's API with the account's token; a token that is not accepted is fetched anew once.</summary>
internal sealed class WeChatClient(WeChatHttp http, WeChatTokens tokens)
{
    public Task<WeChatAnswer<T>> GetAsync<T>(
        WeChatSettings settings, string path, string query, JsonTypeInfo<T> answer, CancellationToken cancellationToken) =>
        CallAsync(settings, token => new HttpRequestMessage(HttpMethod.Get, Address(settings, path, token, query)), answer, cancellationToken);

    public Task<WeChatAnswer<T>> PostAsync<TBody, T>(
        WeChatSettings settings, string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<T> answer, CancellationToken cancellationToken) =>
        CallAsync(settings, token => Post(Address(settings, path, token, ""), WeChatText.Body(body, bodyType)), answer, cancellationToken);

    /// <summary>Posts what must not leave any more once <paramref name="mayLeave"/> says no: then it was not reached.</summary>
    public Task<WeChatAnswer<T>> PostAsync<TBody, T>(
        WeChatSettings settings,
        string path,
        TBody body,
        JsonTypeInfo<TBody> bodyType,
        JsonTypeInfo<T> answer,
        Func<bool> mayLeave,
        CancellationToken cancellationToken) =>
        CallAsync(settings, token => Post(Address(settings, path, token, ""), WeChatText.Body(body, bodyType, mayLeave)), answer, cancellationToken);

    /// <summary>Posts a form; <paramref name="body"/> makes it, once for each try.</summary>
    public Task<WeChatAnswer<T>> UploadAsync<T>(
        WeChatSettings settings, string path, string query, Func<HttpContent> body, JsonTypeInfo<T> answer, CancellationToken cancellationToken) =>
        CallAsync(settings, token => Post(Address(settings, path, token, query), new OutgoingBody(body())), answer, cancellationToken);

    /// <summary>A file, or JSON instead of one: <see cref="WeChatDownload"/> tells.</summary>
    public Task<WeChatAnswer<WeChatDownload>> DownloadAsync(WeChatSettings settings, string path, string query, CancellationToken cancellationToken) =>
        WithTokenAsync(settings, async token =>
        {
            var opened = await http.OpenAsync(new HttpRequestMessage(HttpMethod.Get, Address(settings, path, token, query)), cancellationToken);
            return opened.IsOk ? await WeChatDownload.ReadAsync(opened.Value, cancellationToken) : opened.Failure;
        }, cancellationToken);

    private Task<WeChatAnswer<T>> CallAsync<T>(
        WeChatSettings settings, Func<string, HttpRequestMessage> request, JsonTypeInfo<T> answer, CancellationToken cancellationToken) =>
        WithTokenAsync(settings, async token =>
        {
            var exchanged = await http.ExchangeAsync(request(token), cancellationToken);
            return exchanged.IsOk ? WeChatReading.Read(exchanged.Value, answer) : exchanged.Failure;
        }, cancellationToken);

    private async Task<WeChatAnswer<T>> WithTokenAsync<T>(
        WeChatSettings settings, Func<string, Task<WeChatAnswer<T>>> call, CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(settings, null, cancellationToken);
        if (!token.IsOk)
        {
            return token.Failure.BeforeTheCall();
        }

        var answer = await call(token.Value);
        if (answer.Failure is not { IsToken: true })
        {
            return answer;
        }

        var renewed = await tokens.GetAsync(settings, token.Value, cancellationToken);
        return renewed.IsOk ? await call(renewed.Value) : renewed.Failure.BeforeTheCall();
    }

    private static HttpRequestMessage Post(string address, HttpContent body) => new(HttpMethod.Post, address) { Content = body };

    private static string Address(WeChatSettings settings, string path, string token, string query) =>
        $"{settings.ApiBaseUrl}{path}?access_token={Uri.EscapeDataString(token)}{(query.Length > 0 ? "&" : "")}{query}";
}
