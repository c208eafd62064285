using System.Text;
using Scrm.Bot.Channels.Xml;

namespace Scrm.Tests.Channels.Xml;

public class GuardedXmlTests
{
    [Fact]
    public void Fields_are_found_whatever_their_letter_case_and_without_the_spaces_around_them()
    {
        var xml = GuardedXml.Read("<xml><A> 1 </A><B><![CDATA[x]]></B><C></C><D/></xml>").Value!;

        Assert.Equal("1", xml.Value("a"));
        Assert.Equal(" 1 ", xml.Child("A")!.Text);
        Assert.Equal("x", xml.Value("B"));
        Assert.Null(xml.Value("C"));
        Assert.Null(xml.Value("D"));
        Assert.Null(xml.Value("E"));
    }

    [Fact]
    public void Nested_and_repeated_fields_keep_their_order()
    {
        var list = GuardedXml.Read("<xml><List><item><N>1</N></item><item><N>2</N></item></List></xml>").Value!.Child("List")!;

        Assert.Equal(["1", "2"], list.Children.Select(c => c.Value("N")));
    }

    [Fact]
    public void Split_sections_are_joined() =>
        Assert.Equal("a]]>b", GuardedXml.Read("<xml><A><![CDATA[a]]]]><![CDATA[>b]]></A></xml>").Value!.Value("A"));

    [Fact]
    public void A_byte_order_mark_and_a_declaration_do_no_harm() =>
        Assert.Equal("中", GuardedXml.Read(Encoding.UTF8.GetBytes("\ufeff<?xml version=\"1.0\" encoding=\"gbk\"?>\n<xml><A>中</A></xml>")).Value!.Value("A"));

    [Theory]
    [InlineData("<!DOCTYPE xml [<!ENTITY a \"b\">]><xml><A>&a;</A></xml>")]
    [InlineData("<!DOCTYPE xml SYSTEM \"http://127.0.0.1/x.dtd\"><xml/>")]
    [InlineData("<xml><A>&b;</A></xml>")]
    [InlineData("{\"a\":1}")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<xml><A>")]
    [InlineData("<xml><A></B></xml>")]
    [InlineData("<xml/><xml/>")]
    [InlineData("<xml/>more")]
    [InlineData("<xml><A>&#0;</A></xml>")]
    public void What_is_not_plain_xml_is_refused(string text) => Assert.Equal("notXml", GuardedXml.Read(text).Fault?.Detail);

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Equal("notXml", GuardedXml.Read([0xff, 0xfe, 0x3c, 0x00, 0x61, 0x00]).Fault?.Detail);

    [Fact]
    public void Ten_thousand_levels_are_refused() =>
        Assert.Equal("tooDeep", GuardedXml.Read(string.Concat(Enumerable.Repeat("<a>", 10_000))).Fault?.Detail);

    [Fact]
    public void Sixteen_levels_are_read_and_one_more_is_not()
    {
        Assert.True(GuardedXml.Read(Nested(16)).IsOk);
        Assert.Equal("tooDeep", GuardedXml.Read(Nested(17)).Fault?.Detail);
    }

    [Fact]
    public void More_than_64_kB_are_refused_by_bytes_and_by_characters()
    {
        var fits = "<xml>" + new string('a', GuardedXml.MaxBytes - 11) + "</xml>";

        Assert.True(GuardedXml.Read(Encoding.UTF8.GetBytes(fits)).IsOk);
        Assert.Equal("tooLarge", GuardedXml.Read(Encoding.UTF8.GetBytes(fits + " ")).Fault?.Detail);
        Assert.Equal("tooLarge", GuardedXml.Read(fits + " ").Fault?.Detail);
    }

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("<a>", levels)) + "x" + string.Concat(Enumerable.Repeat("</a>", levels));
}
