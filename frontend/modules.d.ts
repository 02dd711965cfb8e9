// For `tsc` alone (jsconfig.json): the two parts of d3-hierarchy that the chart is laid out with.
declare module "d3-hierarchy/hierarchy/index.js" {
  export { hierarchy as default } from "d3-hierarchy";
}
declare module "d3-hierarchy/tree.js" {
  export { tree as default } from "d3-hierarchy";
}
