@NullMarked
package org.hearsay.web;

import org.jspecify.annotations.NullMarked;
