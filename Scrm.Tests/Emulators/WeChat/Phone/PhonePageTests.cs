using System.Net;
using System.Text.RegularExpressions;

namespace Scrm.Tests.Emulators.WeChat.Phone;

public class PhonePageTests
{
    [Fact]
    public async Task The_page_runs_only_its_own_scripts_and_every_file_it_names_is_there()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        using var page = await platform.Http.GetAsync("phone", TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]*src=)|\\son[a-z]+=|style=", html);
        var named = Regex.Matches(html, "(?:src|href)=\"(phone/[^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        foreach (var name in named)
        {
            using var file = await platform.Http.GetAsync(name, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Fact]
    public async Task A_received_file_is_served_without_letting_a_browser_run_it()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var content = Convert.ToBase64String("<script>alert(1)</script>"u8);
        var result = await platform.PhoneAsync("o1", "image", new { contentBase64 = content, contentType = "text/html", fileName = "x.html" });
        using var file = await platform.Http.GetAsync($"files/{result["mediaId"]}", TestContext.Current.CancellationToken);
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
    }
}
