using System.Net;
using System.Text;
using System.Text.Json;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.WholePath;

/// <summary>The company's own system: takes calls, keeps them, and answers what a test says.</summary>
internal sealed class HookReceiver : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly List<HookCall> _calls = [];

    public HookReceiver(Func<HookCall, (int Status, string Body)> answer)
    {
        Address = $"http://127.0.0.1:{FreePorts.Take()}/hook/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync(answer);
    }

    public string Address { get; }

    public IReadOnlyList<HookCall> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task ServeAsync(Func<HookCall, (int Status, string Body)> answer)
    {
        try
        {
            while (_listener.IsListening)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                var headers = context.Request.Headers;
                var call = new HookCall(headers["webhook-id"]!, long.Parse(headers["webhook-timestamp"]!, null), headers["webhook-signature"]!, await reader.ReadToEndAsync());
                lock (_calls)
                {
                    _calls.Add(call);
                }

                await AnswerAsync(context.Response, answer(call));
            }
        }
        catch (Exception over) when (over is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static async Task AnswerAsync(HttpListenerResponse response, (int Status, string Body) answer)
    {
        try
        {
            response.StatusCode = answer.Status;
            await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.Body));
            response.Close();
        }
        catch (HttpListenerException)
        {
            // Who called waits no longer.
        }
    }
}

/// <summary>A call as it came in.</summary>
internal sealed record HookCall(string Id, long Timestamp, string Signature, string Body)
{
    public JsonElement Values => JsonDocument.Parse(Body).RootElement.GetProperty("data").GetProperty("values");
}
